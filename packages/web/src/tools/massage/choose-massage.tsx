import { massageScripts } from '@unspasm/guideline/massage/massage-scripts'
import { massage as words } from '@unspasm/guideline/words/en/massage'
import { ToolPage } from '../ui/tool-page.tsx'

type Props = { readonly open: readonly string[]; readonly onChoose: (variant: string) => void }

/** The ways of self-massage: what each takes. One that is not open says so, and tells why when it is tapped. */
export function ChooseMassage({ open, onChoose }: Props) {
  return (
    <ToolPage title={words.chooseTitle}>
      <div className="stack">
        {massageScripts.map(({ variant }) => {
          const isOpen = open.includes(variant)
          return (
            <button
              key={variant}
              type="button"
              className={`massage-way${isOpen ? '' : ' shut'}`}
              onClick={() => onChoose(variant)}
            >
              <strong>{words.ways[variant]?.name}</strong>
              <span className="small quiet">{isOpen ? words.ways[variant]?.needs : words.mayBeClosed}</span>
            </button>
          )
        })}
      </div>
    </ToolPage>
  )
}
