import { installDynamoDbLocal } from './dynamodb-local.ts'

installDynamoDbLocal()
