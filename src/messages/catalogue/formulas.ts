/** Why a phrase is not kept: said in a retour as in the carnet. */
export const FORMULAS: Record<string, string> = {
  'notebook.formula.empty': 'Écrivez une phrase, puis gardez-la.',
  'notebook.formula.too-long':
    'Cette phrase est trop longue ({most} caractères au plus). Gardez-en le plus utile.',
  'notebook.formula.already': 'Cette phrase est déjà dans vos formules.',
};
