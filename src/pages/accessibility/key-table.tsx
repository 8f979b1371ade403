import { Fragment } from 'preact';
import { say } from '../../messages/say.ts';
import { KEYS } from './facts.ts';

/** Each key and what it does; « 1 » to « 9 » stand for all between. */
export const KeyTable = () => (
  <table class="keys">
    <caption class="out-of-sight">{say('accessibility.keys')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('accessibility.keys.key')}</th>
        <th scope="col">{say('accessibility.keys.does')}</th>
      </tr>
    </thead>
    <tbody>
      {KEYS.map(({ code, keys }) => (
        <tr key={code}>
          <th scope="row">
            {keys.map((key, i) => (
              <Fragment key={key}>
                {i > 0 && ` ${say(`accessibility.keys.${code === 'reply' ? 'to' : 'or'}`)} `}
                <kbd class="key">{key.startsWith('key.') ? say(key) : key}</kbd>
              </Fragment>
            ))}
          </th>
          <td>{say(`accessibility.key.${code}`)}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
