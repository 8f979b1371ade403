# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (oui) [« Bonjour. » # BERTIN: sourire] //! misplaced-tag
    # porter: enquete //! misplaced-tag
    # entendu: Bonjour.
    BERTIN: Bonjour.
# theme: Recrutement //! misplaced-tag
- BERTIN: Au revoir.
-> END
