- (tour)
{shuffle:
- Pique.
- Cœur.
- Carreau.
}
{cycle:
- A
  et a.
- B
}
{once:
- Une fois.
}
+ [encore]
* [fin] -> END
- {tour < 7:-> tour}
-> END
