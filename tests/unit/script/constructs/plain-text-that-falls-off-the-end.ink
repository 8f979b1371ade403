Une cuisine.
Un téléphone.
