import { page } from './page.ts';

/** The drawings that came with the page. */
export const readDrawing = async (drawing: string): Promise<string | undefined> => page.drawings[drawing];
