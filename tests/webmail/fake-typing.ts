import { vi } from 'vitest'

/** happy-dom has no `execCommand`: this one types over the selection, which is all the typed edits ask of it. */
export function fakeTyping(document: Document): void {
  const execCommand = (name: string, _ui?: boolean, text = ''): boolean => {
    if (name !== 'insertText' && name !== 'delete') return false
    const active = document.activeElement
    if (active instanceof HTMLTextAreaElement) {
      active.setRangeText(text, active.selectionStart, active.selectionEnd, 'end')
      return true
    }
    const range = document.getSelection()?.getRangeAt(0)
    if (!range || range.startContainer !== range.endContainer || range.startContainer.nodeType !== 3) return false
    const node = range.startContainer as Text
    const end = range.startOffset + text.length
    node.data = node.data.slice(0, range.startOffset) + text + node.data.slice(range.endOffset)
    document.getSelection()?.collapse(node, end)
    return true
  }
  Object.defineProperty(document, 'execCommand', { configurable: true, value: vi.fn(execCommand) })
}
