# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut //! gauge-never-read
VAR confiance = 3
BERTIN: Allô ?
* (un) [« Merci. »]
    # entendu: De rien.
    ~ confiance += 1
    BERTIN: De rien.
- -> END
