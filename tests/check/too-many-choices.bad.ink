# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (c1) [« Bonjour, fois 1. »] //! too-many-choices
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c2) [« Bonjour, fois 2. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c3) [« Bonjour, fois 3. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c4) [« Bonjour, fois 4. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c5) [« Bonjour, fois 5. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
* (c6) [« Bonjour, fois 6. »]
    # entendu: Bonjour.
    BERTIN: Bonjour.
- -> END
