// Which of the graph's journalists writes for which of its outlets, as the register has it.
UNWIND $pairs AS pair
MATCH (j:Source {id: pair.journalist})
MATCH (o:Source {id: pair.outlet})
MERGE (j)-[:WRITES_FOR]->(o)
