import type { Finding, Fix, Place, Severity } from '../../../check/finding.ts';
import { say } from '../../../messages/say.ts';
import { Icon, type IconName } from '../../parts/icon.tsx';
import { Why } from './why.tsx';

/** Each severity has its shape, its word and its colour. */
const SHAPES: Record<Severity, IconName> = { error: 'warning', warning: 'look', hint: 'bulb' };

/** A file asked for by INCLUDE: one may begin it on the spot. */
const MISSING = 'script.missing-include';

type Props = {
  finding: Finding;
  main: string;
  goTo: (place: Place) => void;
  repair: (fix: Fix) => void;
  create: (file: string) => void;
};

/** One finding: how grave, where, what; a button goes there, another repairs where a repair is known. */
export const FindingItem = ({ finding, main, goTo, repair, create }: Props) => {
  const { severity, file, line, rule, code, args, fix } = finding;
  return (
    <li class={`finding ${severity}`}>
      <p class="finding-kind">
        <Icon name={SHAPES[severity]} size={18} /> {say(`check.severity.${severity}`)}
      </p>
      <button type="button" class="finding-go" onClick={() => goTo(finding)}>
        <span class="finding-line">
          {say(file === main ? 'workshop.findings.line' : 'workshop.findings.line-in', { file, line })}
        </span>{' '}
        {say(code, args)}
      </button>
      {code === MISSING && (
        <button type="button" class="button finding-fix" onClick={() => create(String(args.file))}>
          {say('workshop.findings.create', args)}
        </button>
      )}
      {fix && (
        <button type="button" class="button finding-fix" onClick={() => repair(fix)}>
          {fix.text.trim() === ''
            ? say('workshop.findings.fix-empty')
            : say('workshop.findings.fix', { text: fix.text.trim() })}
        </button>
      )}
      <Why rule={rule} />
    </li>
  );
};
