EXTERNAL meteo(jour)
{meteo(2)}
-> END
=== function meteo(jour)
beau jour {jour}
