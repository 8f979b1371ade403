# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# pause: 2
BERTIN: Allô ?
* (oui) [« Bonjour. » #porter: comprehension]
    # entendu: Tiens, elle écoute.
    BERTIN: Bonjour.
- -> END
