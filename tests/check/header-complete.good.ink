# titre: Trois semaines
# canal: appel
# duree: 1
# theme: Recrutement
# objectif: Demander avant de proposer
# vise: questions
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (a) [« Vous êtes combien ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
- -> END
