"""What agents can do: LangChain tools, one file a capability. Authorise, resolve, call, cite; nothing else."""
