# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (c1) [« Bonjour, fois 1. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c2) [« Bonjour, fois 2. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c3) [« Bonjour, fois 3. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
- -> END
