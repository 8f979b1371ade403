import '../../messages/lessons/settings.ts';
import { useState } from 'preact/hooks';
import { PACES } from '../../lexicon/session.ts';
import { choosePace, TEXT_SIZES } from '../../lexicon/settings.ts';
import { say } from '../../messages/say.ts';
import { KeptHere } from '../kept/kept-here.tsx';
import { useArrival } from '../parts/arrival.ts';
import { EarlierSessions } from '../parts/earlier-sessions.tsx';
import { Frame } from '../parts/frame.tsx';
import { Icon } from '../parts/icon.tsx';
import type { PlayServices } from '../services.ts';
import { HandOver } from './hand-over.tsx';
import { LookChoice } from './look-choice.tsx';
import { StopKey } from './stop-key.tsx';
import './settings.css';

/** What the player may ask of the program. Each change is kept at once. */
export const SettingsPage = ({ services }: { services: PlayServices }) => {
  const heading = useArrival<HTMLHeadingElement>(say('settings.title'));
  const settings = services.settings.value;
  const [erased, setErased] = useState(0);
  return (
    <Frame services={services}>
      <div class="settings">
        <div>
          <button type="button" class="button quiet" onClick={() => history.back()}>
            <Icon name="back" /> {say('nav.back')}
          </button>
          <h1 ref={heading} tabIndex={-1}>
            {say('settings.title')}
          </h1>
          <p>{say('settings.saved')}</p>
        </div>
        <fieldset class="card">
          <legend>{say('pace.title')}</legend>
          {PACES.map((pace) => (
            <label class="option" key={pace}>
              <input
                type="radio"
                name="pace"
                checked={settings.pace === pace}
                onChange={() => services.change(choosePace(pace))}
              />
              <span>{say(`pace.${pace}`)}</span>
              <span class="option-sub">{say(`pace.${pace}.sub`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="card">
          <legend>{say('settings.text')}</legend>
          <div class="sizes">
            {TEXT_SIZES.map((size) => (
              <label class="option" key={size}>
                <input
                  type="radio"
                  name="text"
                  checked={settings.textSize === size}
                  onChange={() => services.change({ textSize: size })}
                />
                <span>{say('settings.text.size', { n: size })}</span>
              </label>
            ))}
          </div>
          <p class="sample">{say('settings.text.sample')}</p>
        </fieldset>
        <LookChoice services={services} />
        <fieldset class="card">
          <legend>{say('settings.keys')}</legend>
          <label class="option">
            <input
              type="checkbox"
              checked={settings.singleKeys}
              onChange={(event) => services.change({ singleKeys: event.currentTarget.checked })}
            />
            <span>{say('settings.keys.single')}</span>
            <span class="option-sub">{say('settings.keys.sub')}</span>
          </label>
          {settings.singleKeys && !services.onlyScene && <StopKey services={services} />}
        </fieldset>
        <fieldset class="card">
          <legend>{say('settings.sound')}</legend>
          <input
            type="range"
            min="0"
            max="100"
            step="5"
            aria-label={say('settings.sound')}
            aria-describedby="sound-sub"
            value={Math.round(settings.volume * 100)}
            onInput={(event) => services.change({ volume: Number(event.currentTarget.value) / 100 })}
          />
          <p class="option-sub" id="sound-sub">
            {say('settings.sound.sub')}
          </p>
          {!services.voices.canRecord && <p class="option-sub">{say('settings.voice.not')}</p>}
        </fieldset>
        <fieldset class="card">
          <legend>{say('settings.computer')}</legend>
          {(['mine', 'shared'] as const).map((computer) => (
            <label class="option" key={computer}>
              <input
                type="radio"
                name="computer"
                checked={settings.computer === computer}
                onChange={() => services.change({ computer })}
              />
              <span>{say(`settings.computer.${computer}`)}</span>
            </label>
          ))}
          {settings.computer === 'shared' && (
            <EarlierSessions kept={services.kept} onErased={() => setErased(erased + 1)} />
          )}
        </fieldset>
        <KeptHere
          key={`${erased} ${settings.computer}`}
          kept={services.kept}
          {...(services.onlyScene ? { on: 'alone' } : {})}
        />
        {services.oneFile && <HandOver file={services.oneFile} />}
      </div>
    </Frame>
  );
};
