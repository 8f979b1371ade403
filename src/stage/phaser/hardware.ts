import type { Motion } from '../port.ts';

/** How the stage spends the machine it is on. */
export type Thrift = {
  /** Frames a second while something moves. */
  framesPerSecond: number;
  /** Device pixels in a CSS pixel, at most. */
  resolution: number;
  /** Whether edges are smoothed by drawing every pixel several times. */
  antialias: 'smooth' | 'plain';
  /** Without a graphics card a moving picture makes the next line wait a third of a second: the same pictures, cuts only. */
  motion: Motion;
};

const HARDWARE: Thrift = { framesPerSecond: 30, resolution: 2, antialias: 'smooth', motion: 'full' };
const SOFTWARE: Thrift = { framesPerSecond: 15, resolution: 1, antialias: 'plain', motion: 'reduced' };

const SOFTWARE_RENDERERS = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** The name of what draws WebGL here; empty where the browser hides it. */
function rendererName(): string {
  const context = document.createElement('canvas').getContext('webgl');
  const info = context?.getExtension('WEBGL_debug_renderer_info');
  const name = context && info ? String(context.getParameter(info.UNMASKED_RENDERER_WEBGL)) : '';
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return name;
}

/** What to spend here: without a graphics card every pixel is drawn by the processor that also runs the page. */
export const thriftHere = (): Thrift => (SOFTWARE_RENDERERS.test(rendererName()) ? SOFTWARE : HARDWARE);
