# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines !
# BERTIN: colere //! cue-below-line
* (oui) [« Trois semaines. »]
    # entendu: Oui.
    BERTIN: Oui.
- -> END
