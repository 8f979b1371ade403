import { headerPlace } from '../header-place.ts';
import { sceneRule } from '../rule.ts';

/** What the scene aims at can be practised in it: at least one reply shows it. */
export const aimsOffered = sceneRule('aims-offered', 'publishes', 'warning', (scene) => {
  const offered = new Set(
    scene.choices.flatMap(({ remarks }) =>
      remarks.filter(({ sign }) => sign === '+').map(({ criterion }) => criterion),
    ),
  );
  return scene.header.aims
    .filter((aim) => !offered.has(aim))
    .map((criterion) => ({ at: headerPlace(scene, 'vise'), args: { criterion } }));
});
