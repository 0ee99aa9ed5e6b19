// A page of the records that a condition holds for, and how many there are.
MATCH (n:Record)                             //: matched
WITH n WHERE n.id > ''                       //: between
WITH n ORDER BY n.id LIMIT $limit            //: cut
WITH collect([n.id, n._kind, n._rev, n._body, n._derived]) AS page
RETURN page, COUNT { MATCH (n:Record) } AS total //: total
