import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '../../../messages/say.ts';
import { hintSheet } from './hint-sheet.ts';
import { type Editor, type EditorSetting, mountEditor } from './mount-editor.ts';

const HINT = 'text-keys';

type Props = Omit<EditorSetting, 'root' | 'parent' | 'hint'> & { onReady: (editor: Editor) => void };

/** The place of the editor in the page. What it listens to may change at each drawing; the editor stays. */
export const TextEditor = ({ onReady, ...props }: Props) => {
  const host = useRef<HTMLDivElement>(null);
  const last = useRef(props);
  last.current = props;
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const parent = document.createElement('div');
    parent.className = 'text';
    const hint = document.createElement('p');
    hint.id = HINT;
    hint.textContent = say('workshop.editor.keys');
    root.replaceChildren(parent, hint);
    const editor = mountEditor({
      root,
      parent,
      hint: HINT,
      known: props.known,
      onText: (file, text) => last.current.onText(file, text),
      onCaret: (place) => last.current.onCaret(place),
      onTold: (refusal) => last.current.onTold(refusal),
      onSave: () => last.current.onSave(),
    });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, hintSheet()];
    onReady(editor);
    return () => editor.close();
  }, []);
  return <div class="workshop-text" ref={host} />;
};
