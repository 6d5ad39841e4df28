import { storageWords as words } from '@unspasm/guideline/words/en/storage'
import { useAppState } from '../app-state.tsx'
import './storage-notice.css'

/** Stands above every page while the device refuses to keep the newest answers. */
export function StorageNotice() {
  const { storageFailed, keepAgain } = useAppState()
  if (storageFailed === null) return null
  return (
    <div className="storage-notice">
      <output>{words[storageFailed]}</output>
      <button type="button" className="button second" onClick={keepAgain}>
        {words.again}
      </button>
    </div>
  )
}
