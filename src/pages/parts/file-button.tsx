import { Icon, type IconName } from './icon.tsx';
import './file-button.css';

type Props = {
  icon: IconName;
  name: string;
  /** As in the `accept` of a field: `.ink`, `application/json`… */
  accept: string;
  multiple?: true;
  /** The id of what says more about it. */
  describedBy?: string;
  onFiles: (files: File[]) => void;
};

/**
 * A button that asks for files. The browser's own speaks the language of the browser: a label stands for it, and it lies
 * unseen over the label so that clicks, touches and the keyboard still reach it.
 */
export const FileButton = ({ icon, name, accept, multiple, describedBy, onFiles }: Props) => (
  <label class="button file-button">
    <Icon name={icon} size={20} /> {name}
    <input
      type="file"
      accept={accept}
      multiple={multiple}
      aria-describedby={describedBy}
      onChange={({ currentTarget }) => {
        const files = [...(currentTarget.files ?? [])];
        // The same file, mended, may be chosen again.
        currentTarget.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  </label>
);
