# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Quand venez-vous ?
* (a) [« Jeudi, mais n'hésitez pas à rappeler. »] //! words-to-weigh words-to-weigh
    # engagement + «Jeudi» : un jour.
    BERTIN: Bon.
- -> END
