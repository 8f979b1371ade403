/**
 * Sentences of the carnet: what was seen lately, the quarter of an hour, phrases kept, the file that carries it all.
 * What was met is told, never how much of it there should be; nothing counts days against anyone.
 */
export const NOTEBOOK: Record<string, string> = {
  'notebook.ago.today': "il y a moins d'un jour",
  'notebook.ago.days': 'il y a {n} {n:jour|jours}',
  'notebook.ago.weeks': 'il y a {n} {n:semaine|semaines}',
  'notebook.ago.months': 'il y a {n} mois',

  'notebook.rhythm.never': "Rien encore ici. Un quart d'heure suffit pour commencer, le jour qui vous va.",
  'notebook.rhythm.lately': 'Dernière prise {ago}.',
  'notebook.rhythm.back': 'Dernière prise {ago}. Rien ne presse, tout est resté à sa place.',

  'notebook.lately.seen': 'Vu {ago}, dans « {title} ».',
  'notebook.lately.emerging': 'En chemin {ago}, dans « {title} ».',
  'notebook.lately.unseen': "Pas vu ces derniers temps ; l'occasion était là {ago}, dans « {title} ».",
  'notebook.lately.no-occasion': 'Sans occasion ces derniers temps. La dernière, {ago}.',
  'notebook.lately.never': "Aucune prise n'en a encore donné l'occasion.",
  'notebook.series':
    '{n:La dernière prise|Les {n} dernières prises, de la plus ancienne à la plus récente} : {list}.',

  'notebook.why.first': '« {criterion} » : pour commencer.',
  'notebook.why.never': "« {criterion} » : aucune prise n'en a encore donné l'occasion.",
  'notebook.why.last': '« {criterion} » : la dernière occasion, {ago}.',
  'notebook.why.entry':
    '« {criterion} » : une occasion laissée {ago}. On reprend là, à la décision {decision}.',
  'notebook.why.scene': 'Une scène jouée {ago}.',
  'notebook.why.new-scene': 'Une scène que vous ne connaissez pas encore.',

  'notebook.formula.empty': 'Écrivez une phrase, puis gardez-la.',
  'notebook.formula.too-long':
    'Cette phrase est trop longue ({most} caractères au plus). Gardez-en le plus utile.',
  'notebook.formula.already': 'Cette phrase est déjà dans vos formules.',

  'notebook.file.not-ours': "Ce fichier n'est pas un carnet de Réplique. Rien n'a été repris.",
  'notebook.file.one-session':
    'Ce fichier contient une seule séance, pas un carnet. Dans Réglages, choisissez "Reprendre une séance emportée".',
  'notebook.file.newer':
    "Ce carnet vient d'une version plus récente de Réplique. Mettez Réplique à jour, puis recommencez : rien n'a été repris.",
  'notebook.file.damaged':
    "Ce carnet est coupé ou abîmé. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.session':
    "La séance {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.session-twice':
    "La séance {n} de ce carnet y est déjà une fois. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.formula':
    "La formule {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
};
