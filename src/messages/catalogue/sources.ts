/** The sources of a scene: what it states as fact, and how old that is. */
export const SOURCES: Record<string, string> = {
  'sources.of': 'Sources : {title}',
  'sources.lead':
    "Les personnes et les entreprises de cette scène sont inventées. Les règles et les chiffres viennent d'ici. Ce n'est pas un avis juridique : vérifiez avant de vous en servir.",
  'sources.none': "Cette scène n'énonce ni règle ni chiffre.",
  'sources.list': 'Règles et chiffres de la scène',
  'sources.in-force': 'Droit au {day}',
  'sources.until': "Valable jusqu'au {day} : à revoir ensuite",
  'sources.over': "Valable jusqu'au {day} : cette date est passée, vérifiez",
  'sources.consulted': 'Consulté le {day}',
  'sources.outside': '{address} (autre site, nouvel onglet)',
  'sources.play': 'Jouer la scène',
};
