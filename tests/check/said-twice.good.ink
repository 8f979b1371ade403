# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (bonjour) [« Bonjour, monsieur Bertin. »]
    # entendu: Elle sait qui j'appelle.
    BERTIN: Lui-même.
- -> END
