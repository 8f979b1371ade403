# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# pause: longtemps //! unread-value
BERTIN: Allô ?
* (oui) [« Bonjour. » #porter: ecoute] //! unread-value
    # entendu: //! unread-value choice-without-remark@-1
    BERTIN: Bonjour.
- -> END
