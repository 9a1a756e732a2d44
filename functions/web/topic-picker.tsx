import type { Locale } from '../../shared/domain/locale.ts'
import { type Named, topicGroups } from '../http/vocabulary.ts'
import { Choice } from './choice.tsx'
import { phrasesIn } from './phrases/phrases.ts'

/** Every topic to be ticked, folded away under its top topic; what is ticked is unfolded. */
export function TopicPicker({ ticked, locale }: { ticked: readonly string[]; locale: Locale }) {
  const { form } = phrasesIn(locale)
  const isTicked = ({ id }: Named) => ticked.includes(id)
  return (
    <details open={ticked.length > 0}>
      <summary>{form.allTopics}</summary>
      <div class="groups">
        {topicGroups(locale).map((group) => (
          <details open={[group, ...group.narrower].some(isTicked)}>
            <summary>{group.name}</summary>
            {[{ id: group.id, name: form.wholeTopic(group.name) }, ...group.narrower].map((topic) => (
              <Choice
                type="checkbox"
                name="topic"
                value={topic.id}
                checked={isTicked(topic)}
                label={topic.name}
              />
            ))}
          </details>
        ))}
      </div>
    </details>
  )
}
