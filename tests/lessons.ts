// Tests may say any sentence of the product, whichever part of it teaches them.
import '../src/messages/lessons/accessibility.ts';
import '../src/messages/lessons/authors.ts';
import '../src/messages/lessons/forum.ts';
import '../src/messages/lessons/hand-over.ts';
import '../src/messages/lessons/kept.ts';
import '../src/messages/lessons/notebook.ts';
import '../src/messages/lessons/retour.ts';
import '../src/messages/lessons/scenes.ts';
import '../src/messages/lessons/settings.ts';
import '../src/messages/lessons/sources.ts';
import '../src/messages/lessons/tablet.ts';
