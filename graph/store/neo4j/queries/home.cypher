// Nothing: who answers it says which database it is answered from.
RETURN 1 AS one
