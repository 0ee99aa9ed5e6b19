// A page of the records that a condition holds for.
MATCH (n:Record)                             //: matched
WITH n WHERE n.id > ''                       //: between
WITH n ORDER BY n.id LIMIT $limit            //: cut
WITH collect([n._record, n._body]) AS page   //: page
RETURN page, -1 AS total                     //: total
