# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# vise: engagement //! aims-offered
BERTIN: Quand venez-vous ?
* (a) [« Dans la semaine. »]
    # engagement - «Dans la semaine» : rien à noter.
    # essayez: « Jeudi, dix heures. »
    BERTIN: Ah.
- -> END
