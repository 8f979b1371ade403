# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (oui) [« Bonjour. » #porter: enquete]
    # entendu: Bonjour.
    # BERTIN: sourire
    BERTIN: Bonjour.
- BERTIN: Au revoir.
-> END
