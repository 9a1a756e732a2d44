/** As much of JSON Schema as our own schemas come out as. */
export interface JsonSchema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly JsonSchema[]
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly description?: string
  readonly maxLength?: number
  readonly maxItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly format?: string
}

/** The properties of an object's schema as a table. */
export function SchemaTable({ schema, required }: { schema: JsonSchema; required: string }) {
  return (
    <div class="scroll" tabindex={0}>
      <table>
        <tbody>
          {Object.entries(schema.properties ?? {}).map(([name, property]) => (
            <tr>
              <th scope="row">
                <code>{name}</code>
                {schema.required?.includes(name) && <div class="quiet">{required}</div>}
              </th>
              <td>
                <code>{typeOf(property)}</code>
                {property.description && <div>{property.description}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A schema in a line: `"any" | "all"`, `list of KZ`, `text, at most 1000`. */
export function typeOf(schema: JsonSchema): string {
  const { $ref, type = 'anything', anyOf, items, properties } = schema
  if ($ref !== undefined) return $ref.split('/').at(-1) ?? ''
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (anyOf !== undefined) return [...new Set(anyOf.map(typeOf))].join(' | ')
  if (items !== undefined) return `list of (${typeOf(items)})${atMost(schema.maxItems)}`
  if (properties !== undefined)
    return `{ ${Object.entries(properties)
      .map(([name, inner]) => `${name}${schema.required?.includes(name) ? '' : '?'}: ${typeOf(inner)}`)
      .join(', ')} }`
  return `${schema.format ?? type}${atMost(schema.maxLength ?? boundOf(schema))}`
}

const atMost = (limit: number | undefined) => (limit === undefined ? '' : ` ≤ ${limit}`)

// zod says every integer is a safe one, which tells a reader nothing
const boundOf = ({ maximum }: JsonSchema) => (maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum)
