# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# pensse: Qu'elle ne me parle pas du site. //! unknown-tag
BERTIN: Allô ?
* (oui) [« Bonjour. » #modelle] //! unknown-tag
    # entendu: Bonjour.
    BERTIN: Bonjour.
- -> END
