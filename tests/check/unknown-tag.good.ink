# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# pensee: Qu'elle ne me parle pas du site.
BERTIN: Allô ?
* (oui) [« Bonjour. » #modele]
    # entendu: Bonjour.
    BERTIN: Bonjour.
- -> END
