# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Vous allez m'envoyer sur le site ?
* (non) [« Non. »]
    # entendu: Elle ne m'envoie pas promener.
    BERTIN: Ah.
- -> END
