# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (un) [« Bonjour. »]
    # entendu: Bien.
    BERTIN: Bonjour.
* (trois) [« Qui est à l'appareil ? »]
    # entendu: Elle demande.
    BERTIN: Bertin.
- -> END
