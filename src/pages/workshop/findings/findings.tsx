import type { Finding, Fix, Level, Place } from '../../../check/finding.ts';
import { say } from '../../../messages/say.ts';
import { useSettled } from '../../parts/use-settled.ts';
import type { Checked } from '../services.ts';
import { FindingItem } from './finding-item.tsx';
import { READ_FOR } from './level.ts';
import { tellCounts, tellPaths } from './tell-findings.ts';

/** What is heard of findings waits until the author has stopped for this long (ms). */
const SETTLED = 1_200;

type Props = {
  checked: Checked;
  findings: readonly Finding[];
  main: string;
  isBlank: boolean;
  level: Level;
  setLevel: (level: Level) => void;
  goTo: (place: Place) => void;
  repair: (fix: Fix) => void;
  /** Makes a file that the scene includes and that is not there. */
  create: (file: string) => void;
};

/** « Constats »: what a patient colleague would say of the text, up to the level asked for, where it stands. */
export const Findings = ({ checked, findings, main, isBlank, level, setLevel, ...act }: Props) => {
  const counts = isBlank || checked.stage === 'reading' ? undefined : tellCounts(findings, level);
  const heard = useSettled(counts, SETTLED);
  const isClear = checked.stage === 'done' && checked.outline?.faults.length === 0;
  const paths = isBlank ? say('workshop.findings.blank') : tellPaths(checked);
  return (
    <div class="findings">
      <div class="findings-head">
        <h2 id="findings">{say('workshop.findings')}</h2>
        <p class={`findings-paths ${checked.stage} ${isClear ? 'clear' : ''}`}>{paths}</p>
      </div>
      <fieldset class="levels">
        <legend>{say('workshop.findings.level')}</legend>
        {READ_FOR.map((one) => (
          <label key={one} class="level">
            <input
              type="radio"
              name="level"
              value={one}
              checked={one === level}
              onChange={() => setLevel(one)}
            />
            <span>{say(`workshop.findings.level.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class={findings.length > 0 ? 'findings-counts' : 'out-of-sight'} role="status">
        {heard}
      </p>
      <ul class="finding-list" aria-labelledby="findings">
        {findings.map((finding) => (
          <FindingItem
            key={`${finding.rule} ${finding.file} ${finding.line} ${finding.column} ${finding.code}`}
            finding={finding}
            main={main}
            {...act}
          />
        ))}
      </ul>
      {!isBlank && findings.length === 0 && checked.stage === 'done' && (
        <p class="findings-none">{say(`workshop.findings.none.${level}`)}</p>
      )}
    </div>
  );
};
