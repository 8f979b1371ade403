/** « Avec mes mots », aloud: ten seconds kept on this machine. */
export const VOICE: Record<string, string> = {
  'voice.record': 'Enregistrer ma voix',
  'voice.record.why':
    "Dix secondes au plus. Cela reste sur cet ordinateur : rien n'est analysé, rien n'est envoyé.",
  'voice.record.shared':
    "Dix secondes au plus, gardées jusqu'à la fermeture de cette page : rien n'est analysé, rien n'est envoyé.",
  'voice.asking': 'Le navigateur demande à utiliser le micro…',
  'voice.recording': 'Enregistrement en cours, dix secondes au plus.',
  'voice.stop': 'Arrêter',
  'voice.recorded': 'Votre voix est enregistrée. Prenez maintenant la réplique la plus proche.',
  'voice.listen': 'Réécouter ma voix',
  'voice.listen.stop': 'Arrêter la voix',
  'voice.take-back': "Effacer l'enregistrement",
  'voice.taken-back': "L'enregistrement est effacé.",
  'voice.gone': "L'enregistrement n'est pas sur cet ordinateur, ou il a été effacé.",
  'voice.refused':
    "Le micro n'est pas autorisé ici. Rien d'autre ne change : écrivez vos mots, ou dites-les tout haut sans les enregistrer.",
  'voice.no-microphone':
    "Aucun micro n'a répondu. Rien d'autre ne change : écrivez vos mots, ou dites-les tout haut sans les enregistrer.",
};
