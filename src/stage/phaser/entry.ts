/**
 * The part of Phaser that the stage uses, instead of the whole. `vite.config.ts` gives this file the name `phaser`; types still come from
 * the package. Requiring a module registers what it is: cameras, the display list, the factory. No input, sound, loader, text, tween.
 */
// The renderers come first: they require one another in a ring that holds only when it is entered here.
import 'phaser/src/renderer/index.js';
import 'phaser/src/cameras/2d/CameraManager.js';
import 'phaser/src/events/EventEmitter.js';
import 'phaser/src/gameobjects/DisplayList.js';
import 'phaser/src/gameobjects/GameObjectCreator.js';
import 'phaser/src/gameobjects/GameObjectFactory.js';
import 'phaser/src/gameobjects/UpdateList.js';
import 'phaser/src/scene/ScenePlugin.js';
import Game from 'phaser/src/core/Game.js';
import Container from 'phaser/src/gameobjects/container/Container.js';
import Graphics from 'phaser/src/gameobjects/graphics/Graphics.js';
import Image from 'phaser/src/gameobjects/image/Image.js';
import Stencil from 'phaser/src/gameobjects/stencil/Stencil.js';
import Scene from 'phaser/src/scene/Scene.js';

export { Game, Scene };
export const GameObjects = { Container, Graphics, Image, Stencil };
