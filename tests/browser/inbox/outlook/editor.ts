import {
  contentModelToText,
  createDomToModelContext,
  type DomToModelOption,
  domToContentModel,
  Editor,
  type EditorPlugin,
  EditPlugin,
  PastePlugin,
  ShortcutPlugin,
} from 'roosterjs'

/** Marks in a draft that Outlook keeps whatever is edited around them. */
const marks = /^(Signature|appendonsend|divRplyFwdMsg)$/

const fromDom: DomToModelOption = {
  processorOverride: {
    div: (group, element, context) => {
      const processors = context.defaultElementProcessors
      const process = marks.test(element.id) ? processors['*'] : processors.div
      process?.(group, element, context)
    },
  },
}

/** A draft's editor: RoosterJS, which Outlook on the web is built on, as it ships. */
export interface DraftEditor {
  /** What the editor's own model holds. */
  modelText(): string
  dispose(): void
}

/** Starts an editor in `element` with this content; `onChange` hears of what the editor itself took notice of. */
export function startEditor(element: HTMLDivElement, content: readonly Node[], onChange: () => void): DraftEditor {
  const holder = document.createElement('div')
  holder.append(...content)
  const changes: EditorPlugin = {
    getName: () => 'Changes',
    initialize: () => undefined,
    dispose: () => undefined,
    onPluginEvent: (event) => {
      if (event.eventType === 'input' || event.eventType === 'contentChanged') onChange()
    },
  }
  const editor = new Editor(element, {
    plugins: [new PastePlugin(), new EditPlugin(), new ShortcutPlugin(), changes],
    initialModel: domToContentModel(holder, createDomToModelContext(undefined, fromDom)),
    defaultDomToModelOptions: fromDom,
    defaultModelToDomOptions: {
      additionalFormatAppliers: {
        block: [
          (_format, block) => {
            if (block.tagName === 'DIV') block.classList.add('elementToProof')
            if (block.tagName === 'HR') block.tabIndex = -1
          },
        ],
      },
    },
    defaultSegmentFormat: {
      fontFamily: 'Aptos, Calibri, Helvetica, sans-serif',
      fontSize: '12pt',
      textColor: 'rgb(0, 0, 0)',
    },
  })
  return {
    modelText: () => contentModelToText(editor.getContentModelCopy('disconnected')),
    dispose: () => editor.dispose(),
  }
}
