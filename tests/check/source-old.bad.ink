# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# source: Immersion professionnelle, un mois au plus ; travail-emploi.gouv.fr ; consulté le 2024-05-02 //! source-old
BERTIN: Allô ?
-> END
