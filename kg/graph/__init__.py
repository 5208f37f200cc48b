"""The graph as networkx: projection, paths, conflicts, timelines."""

from kg.graph.conflict import Conflict, conflicts
from kg.graph.declare import Ask
from kg.graph.path import Step, paths
from kg.graph.project import graph_of, projected
from kg.graph.timeline import Happening, timeline

__all__ = ["Ask", "Conflict", "Happening", "Step", "conflicts", "graph_of", "paths", "projected", "timeline"]
