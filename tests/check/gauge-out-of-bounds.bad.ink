# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut //! gauge-out-of-bounds
VAR confiance = 9
BERTIN: {confiance > 8:Allez-y.|Oui ?}
* (un) [« Merci. »]
    # entendu: De rien.
    ~ confiance += 3
    BERTIN: De rien.
- -> END
