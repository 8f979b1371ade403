import { useEffect, useRef, useState } from 'preact/hooks';
import type { Level } from '../../check/finding.ts';
import type { SourcePlace } from '../../lexicon/script.ts';
import { say } from '../../messages/say.ts';
import { NewVersion } from '../parts/new-version.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import type { Editor } from './editor/mount-editor.ts';
import { TextEditor } from './editor/text-editor.tsx';
import { Findings } from './findings/findings.tsx';
import { ofLevel } from './findings/level.ts';
import { Graph } from './graph/graph.tsx';
import { hasRoom, PanelButtons, type Panels } from './panel-buttons.tsx';
import { Preview } from './preview/preview.tsx';
import type { OpenWorkshop } from './services.ts';
import { TextBar } from './text-bar.tsx';
import { Told } from './told.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { Welcome } from './welcome.tsx';
import { WorkshopActions } from './workshop-actions.tsx';
import { WorkshopHead } from './workshop-head.tsx';

type Props = { workshop: OpenWorkshop; isNew: boolean; services: Services };

/** The text on one side, what is found in it on the other; one below the other where there is little room. */
export const Workbench = ({ workshop, isNew, services }: Props) => {
  const editor = useRef<Editor>(undefined);
  const [file, setFile] = useState(workshop.scene.peek().main);
  const [level, setLevel] = useState<Level>('plays');
  const caret = useRef<SourcePlace>({ file, line: 1 });
  const [panels, setPanels] = useState<Panels>({ preview: hasRoom(), graph: false });
  const [shownAt, setShownAt] = useState<SourcePlace>();
  const [told, setTold] = useState<Told>({ round: 0 });
  const scene = workshop.scene.value;
  const checked = workshop.checked.value;
  const shown = checked.findings.filter(ofLevel(level));

  const tell = (code: string, args = {}) => setTold(({ round }) => ({ round: round + 1, code, args }));
  const show = (name: string) => {
    setFile(name);
    editor.current?.show(name, workshop.scene.peek().files[name] ?? '');
  };
  const goTo = (place: SourcePlace & { column?: number }) => {
    if (place.file !== file && place.file in scene.files) show(place.file);
    editor.current?.goTo(place);
  };

  const open = async (files: readonly File[]) => {
    const house = await services.workshop();
    const read = await house.read(files);
    if (!read.ok) return tell(read.why.code, read.why.args);
    location.hash = makeRoute({ page: 'workshop', scene: await house.create(read.value) });
  };
  const save = async () => {
    const { how, name } = await workshop.save(file);
    if (how !== 'cancelled') tell(`workshop.save.${how}`, { name });
  };
  const exportAs = async (as: 'text' | 'page') => {
    const id = await workshop.settle();
    if (as === 'text' || id === undefined) {
      tell('workshop.exported', { names: workshop.export().join(', ') });
      return;
    }
    tell('workshop.exporting');
    const page = await services.exportAsPage(id);
    if (page.ok) tell('workshop.exported', { names: page.value });
    else tell(page.why.code, page.why.args);
  };
  const play = async () => {
    const id = await workshop.settle();
    if (id !== undefined) location.hash = makeRoute({ page: 'scene', scene: id });
  };
  const drop = useDroppedFiles((files) => void open(files));

  useEffect(() => {
    editor.current?.play(panels.preview && shownAt?.file === file ? shownAt.line : undefined);
  }, [shownAt, panels.preview, file]);
  useEffect(() => {
    editor.current?.mark(shown.filter((finding) => finding.file === file));
  }, [checked.findings, level, file]);

  return (
    <div class={`workshop ${workshop.kept.value}`} ref={drop}>
      <a class="button primary skip-link" href="#main">
        {say('app.skip')}
      </a>
      <WorkshopHead workshop={workshop}>
        <WorkshopActions
          isBlank={workshop.kept.value === 'blank'}
          open={(files) => void open(files)}
          save={() => void save()}
          exportAs={(as) => void exportAs(as)}
          play={() => void play()}
        />
      </WorkshopHead>
      <main id="main" class="workshop-main" tabIndex={-1}>
        <div class="workshop-warnings" role="status">
          <Warnings services={services} />
          <NewVersion services={services} during="session" />
        </div>
        {isNew && <Welcome services={services} />}
        <div class="workshop-editor">
          <TextBar
            checked={checked}
            files={Object.keys(scene.files)}
            file={file}
            show={show}
            observe={() => editor.current?.observe()}
          />
          <TextEditor
            known={workshop.known}
            onText={(name, text) => {
              workshop.write(name, text);
              // What was said was about the text before.
              setTold(({ round }) => ({ round }));
            }}
            onCaret={(place) => {
              caret.current = place;
            }}
            onTold={({ code }) => tell(code)}
            onSave={() => void save()}
            onReady={(ready) => {
              editor.current = ready;
              ready.show(file, scene.files[file] ?? '');
            }}
          />
          <Told told={told} />
        </div>
        <div class="workshop-side">
          <Findings
            checked={checked}
            findings={shown}
            main={scene.main}
            isBlank={workshop.kept.value === 'blank'}
            level={level}
            setLevel={setLevel}
            goTo={goTo}
            repair={(fix) => {
              goTo(fix);
              editor.current?.repair(fix);
            }}
            create={(name) => {
              workshop.write(name, '');
              show(name);
              editor.current?.focus();
            }}
          />
          <PanelButtons panels={panels} setPanels={setPanels} />
          {panels.graph && <Graph checked={checked} goTo={goTo} />}
          {panels.preview && (
            <Preview
              services={services}
              scene={scene}
              caret={() => caret.current}
              onGoTo={goTo}
              onShown={setShownAt}
            />
          )}
        </div>
      </main>
    </div>
  );
};
