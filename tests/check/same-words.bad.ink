# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (un) [« Bonjour. »]
    # entendu: Bien.
    BERTIN: Bonjour.
* (deux) [« Bonjour ! »]
    # entendu: Mieux.
    BERTIN: Bonjour, bonjour.
* (trois) [« Bonjour. »] //! same-words
    # entendu: Encore.
    BERTIN: Oui, bonjour.
- -> END
