/**
 * Sentences of the carnet: what was seen lately, the quarter of an hour, phrases kept, the file that carries it all.
 * What was met is told, never how much of it there should be; nothing counts days against anyone.
 */
export const NOTEBOOK: Record<string, string> = {
  'notebook.title': 'Carnet',
  'notebook.private': 'Pour vous seulement : rien de tout cela ne sort de cet ordinateur.',
  'notebook.empty':
    "Jouez une scène jusqu'au bout : vous la retrouverez ici, avec ce qu'elle a permis de voir. Rien n'est compté, rien n'est comparé.",
  'notebook.empty.go': 'Choisir une scène',

  'notebook.lately.title': 'Ces derniers temps',
  'notebook.lately.lead': "Ce que vos dernières prises ont permis d'observer, critère par critère.",
  'notebook.lately.legend': 'Une marque par prise, la plus récente à droite :',
  'notebook.lately.chart': 'Vos dernières prises',

  'notebook.takes.title': 'Mes prises',
  'notebook.takes.play': 'Rejouer la scène',
  'notebook.takes.gone': "Cette scène n'est plus installée ici ; ses retours restent lisibles.",
  'notebook.takes.retour': 'Voir le retour',
  'notebook.takes.decisions': '{n} {n:décision|décisions}',
  'notebook.takes.earlier': "{n} {n:prise d'avant|prises d'avant}",

  'notebook.formulas.title': 'Mes formules',
  'notebook.formulas.lead':
    'Des phrases à garder pour le prochain appel : les vôtres, ou celles des retours, avec "Garder cette phrase".',
  'notebook.formulas.own': 'Ajouter une phrase à vous',
  'notebook.formulas.keep': 'Garder',
  'notebook.formulas.kept': "C'est gardé.",
  'notebook.formulas.search': 'Chercher dans mes formules',
  'notebook.formulas.list': 'Phrases gardées',
  'notebook.formulas.found': '{n} {n:phrase|phrases}',
  'notebook.formulas.none-found': "Aucune phrase gardée n'a ces mots.",
  'notebook.formulas.from': "Réentendre d'où elle vient",
  'notebook.formulas.copy': 'Copier',
  'notebook.formulas.copied': "C'est copié : collez-la où vous voulez.",
  'notebook.formulas.not-copied':
    'Ce navigateur ne permet pas de copier ici. Sélectionnez la phrase, puis Ctrl + C.',
  'notebook.formulas.erase': 'Effacer',
  'notebook.formulas.erased': 'Phrase effacée.',
  'notebook.formulas.back': 'La remettre',

  'notebook.notes.title': 'Mes notes',
  'notebook.notes.lead': 'Ce que vous avez écrit dans les retours.',
  'notebook.notes.take': '{title}, prise {n}',

  'notebook.quarter.title': "Le quart d'heure",
  'notebook.quarter.lead':
    "Quinze minutes au plus, faites de ce que vous avez eu le moins d'occasions d'essayer, ou pas depuis longtemps. On peut s'arrêter quand on veut : rien ne se perd, rien ne se compte.",
  'notebook.quarter.steps': 'Étapes',
  'notebook.quarter.minutes': '{n} min',
  'notebook.quarter.whole': 'La scène entière',
  'notebook.quarter.moment': 'À partir de la décision {n}',
  'notebook.quarter.start': 'Commencer',
  'notebook.quarter.other': 'Proposer autre chose',
  'notebook.quarter.done': 'jouée',
  'notebook.quarter.now': 'en cours',
  'notebook.quarter.again': "Reprendre l'étape {n}",
  'notebook.quarter.none':
    "Aucune scène n'est installée ici. Demandez à la personne qui a installé Réplique d'en ajouter.",
  'notebook.quarter.refused': 'Cette étape ne peut pas être reprise là. {why}',
  'notebook.quarter.next': "La suite du quart d'heure",
  'notebook.quarter.next.step': 'Ensuite, étape {n} sur {total} : « {title} », {minutes} min.',
  'notebook.quarter.next.go': 'Passer à la suite',
  'notebook.quarter.next.see': 'Voir les étapes',
  'notebook.quarter.over': "C'était la dernière étape. Revenez quand cela vous va.",
  'notebook.quarter.over.go': 'Ouvrir mon carnet',

  'notebook.ago.today': 'il y a peu',
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

  'notebook.file.not-ours': "Ce fichier n'est pas un carnet de Réplique. Rien n'a été repris.",
  'notebook.file.one-session': 'Ce fichier contient une seule séance, pas un carnet.',
  'notebook.file.newer':
    "Ce carnet vient d'une version plus récente de Réplique. Mettez Réplique à jour, puis recommencez : rien n'a été repris.",
  'notebook.file.damaged':
    "Ce carnet est coupé ou abîmé. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.session':
    "La séance {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.session-twice':
    "La séance {n} de ce carnet y est déjà une fois. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.scene':
    "La scène {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.received':
    "La prise confiée {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
  'notebook.file.formula':
    "La formule {n} de ce carnet est abîmée. Rien n'a été repris ; emportez-le de nouveau depuis l'ordinateur où il est gardé.",
};
