import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Locale } from '../../shared/domain/locale.ts'
import { describeApi, type OpenApiDocument } from '../http/openapi.ts'
import { type Operation, operations, querySchemas } from '../http/operations.ts'
import { Layout } from './layout.tsx'
import { localeOf, phrasesIn } from './phrases/phrases.ts'
import { respond } from './respond.tsx'
import { SchemaTable } from './schema-table.tsx'

/** The API's document, for programs, and a page made from it, for people: nothing is loaded from elsewhere. */
export function createReference() {
  let made: OpenApiDocument | undefined
  const document = () => {
    made ??= describeApi()
    return made
  }
  return new Hono()
    .get('/openapi.json', (c) => c.json(document()))
    .get('/reference', (c) => respond(c, <ReferencePage locale={localeOf(c)} document={document()} />))
}

function ReferencePage({ locale, document }: { locale: Locale; document: OpenApiDocument }) {
  const { reference } = phrasesIn(locale)
  return (
    <Layout locale={locale} title={reference.title}>
      <h1>{reference.title}</h1>
      <p>
        <a href="/openapi.json">{reference.document}</a>
      </p>
      <div lang="en">
        {operations.map((operation) => (
          <Described operation={operation} locale={locale} />
        ))}
        {Object.entries(document.components.schemas).map(([name, schema]) => (
          <section id={name}>
            <h2>{name}</h2>
            {schema.description && <p>{schema.description}</p>}
            <SchemaTable schema={schema} required={reference.required} />
          </section>
        ))}
      </div>
    </Layout>
  )
}

function Described({ operation, locale }: { operation: Operation; locale: Locale }) {
  const { reference } = phrasesIn(locale)
  const { method, path, summary, description, by, query, body, answer, problems } = operation
  return (
    <section class="card">
      <h2>
        <span class="method">{method.toUpperCase()}</span>
        <code>{path}</code>
      </h2>
      <p>
        <strong>{summary}.</strong> {description}
      </p>
      <dl class="facts">
        {by && <Fact label={reference.authorised}>{reference.by[by]}</Fact>}
        {query && (
          <Fact label={reference.parameters}>
            <code>{`?${Object.keys(querySchemas[query].shape).join('=&')}=`}</code>
          </Fact>
        )}
        {body && (
          <Fact label={reference.body}>
            <SchemaLink name={body} />
          </Fact>
        )}
        <Fact label={reference.answers}>
          {answer.status} {answer.says} {answer.schema && <SchemaLink name={answer.schema} />}
        </Fact>
        <Fact label={reference.problems}>{problems.join(', ')}</Fact>
      </dl>
    </section>
  )
}

function Fact({ label, children }: { label: string; children: Child }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

function SchemaLink({ name }: { name: string }) {
  return <a href={`#${name}`}>{name}</a>
}
