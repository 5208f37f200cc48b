"""A graph as drawing data (`scene`), and drawing data as one offline HTML page (`page`)."""

from kg.view.page import Page, page
from kg.view.scene import Scene, scene

__all__ = ["Page", "Scene", "page", "scene"]
