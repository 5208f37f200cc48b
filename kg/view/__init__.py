"""A graph as drawing data (`scene`), and drawing data as one offline HTML page (`page`)."""

from kg.view.drawing import Scene
from kg.view.page import Page, page
from kg.view.scene import scene

__all__ = ["Page", "Scene", "page", "scene"]
